/** What JSON-LD and descriptions in markup ask of Trusted Types; callers see to it that what they pass does no harm. */
interface Policy {
  /** Text of a script that never runs, as JSON-LD. */
  createScript(text: string): string;
  /** Markup for a sanitiser's own, inert document. */
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const same = (text: string) => text;

let policy: Policy | null | undefined;

/** Made when it is first needed; `null` where there are no Trusted Types, or the page does not let us. */
export function dataPolicy(): Policy | null {
  if (policy === undefined) policy = makePolicy();
  return policy;
}

function makePolicy(): Policy | null {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  const rules = {
    createScript: same,
    createHTML: same,
    createScriptURL: () => '',
  };
  try {
    return trustedTypes?.createPolicy('regio-events-data', rules) ?? null;
  } catch {
    return null;
  }
}
