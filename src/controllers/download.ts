// Browsers begin to read a file some time after the click, mobile ones once the visitor has agreed.
const LONG_ENOUGH = 60_000;

/** Hands the visitor a file made on the page, which no request is needed for and no `data:` address. */
export function download(text: string, type: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
}
