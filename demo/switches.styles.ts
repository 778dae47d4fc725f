/** The bar looks the same on every page: it takes nothing from the page around it. */
export const sheet = new CSSStyleSheet();

sheet.replaceSync(`
  :host {
    all: initial;
    display: block;
    position: fixed;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    z-index: 1000;
    max-inline-size: calc(100vw - 16px);
    font: 14px/1.4 system-ui, sans-serif;
    color-scheme: dark;
    color: #fff;
  }
  details {
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: 100%;
    margin-inline-start: auto;
    background: #1f1f24;
    border: 2px dashed #ffd54a;
    border-radius: 8px;
  }
  summary { padding: 6px 12px; cursor: pointer; font-weight: 600; }
  .fields { display: grid; gap: 10px; padding: 4px 12px 12px; inline-size: 270px; max-inline-size: 100%; box-sizing: border-box; }
  p { margin: 0; color: #d8d8de; }
  label { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 4px 10px; }
  select, input, button { font: inherit; color: inherit; max-inline-size: 100%; box-sizing: border-box; }
  select, input[type='datetime-local'], button {
    min-block-size: 28px;
    padding: 2px 8px;
    background: #35353d;
    border: 1px solid #8a8a94;
    border-radius: 4px;
  }
  input[type='checkbox'] { inline-size: 20px; block-size: 20px; margin: 2px; }
  button { cursor: pointer; }
  .picks { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 8px; }
  nav { display: flex; flex-wrap: wrap; gap: 6px 14px; padding-block-start: 8px; border-block-start: 1px solid #55555f; }
  a { color: #9fd0ff; padding-block: 2px; }
  :focus-visible { outline: 2px solid #ffd54a; outline-offset: 2px; }
  /* On a phone it would lie on what the page shows. */
  @media (max-width: 480px) { :host { position: static; margin: 8px; } }
  @media print { :host { display: none; } }
`);
