import { html, nothing, type TemplateResult } from 'lit';

/**
 * Words after a label; nothing where there are none.
 * @param isLate whether they come when what stands below has been drawn, and must not move it
 */
export function fact(
  label: string,
  content: unknown,
  isLate = false,
): TemplateResult | typeof nothing {
  return content === nothing
    ? nothing
    : html`<div part="registration-fact" class=${isLate ? 'late' : nothing}>
        <span part="label">${label}:</span> ${content}
      </div>`;
}
