import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { asleep, audit, face, setText, unreadable } from './in-page.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 900 };

/** How visitors may have set their text: what no text may be cut off or covered by. */
const TEXTS = {
  'at 200 %': { 'font-size': '200%' },
  // WCAG 2.2, 1.4.12; the elements' lines are 1.5 high as they come.
  'with text spacing': { 'letter-spacing': '0.12em', 'word-spacing': '0.16em' },
};

/**
 * Looks at a story from all sides once it has ended.
 * @param properties the custom properties that may be shown
 * @returns a sentence for each thing that is wrong, and what the story shows of the elements' faces
 */
export async function checkStory(page, { tags }, properties) {
  const {
    status,
    message,
    violations = [],
    audits,
  } = await page.evaluate(() => globalThis.storyEnd);
  const wrong = violations.map((one) => `axe: ${one}`);
  if (status !== 'success' && violations.length === 0)
    wrong.push(`story: ${(message ?? status).split('\n')[0]}`);
  if (status === 'success' && audits !== 1) wrong.push('axe has not looked at it');

  const waits = await page.evaluate(asleep);
  if (!tags.includes('endless')) wrong.push(...waits);
  else if (waits.length === 0) wrong.push('nothing of it is loading');
  const shown = await page.evaluate(face, properties);
  await look(page, wrong);
  return { wrong, shown };
}

/** Puts axe into a page that has not loaded it itself. */
export async function withAxe(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
}

/** At a desk with text as visitors may want it, on a phone, and in the dark, which changes colours only. */
async function look(page, wrong) {
  await withAxe(page);
  for (const [name, looks] of Object.entries(TEXTS)) {
    await page.evaluate(setText, looks);
    await tellUnreadable(page, wrong, name);
    await page.evaluate(setText, Object.fromEntries(Object.keys(looks).map((one) => [one, ''])));
  }

  await page.setViewportSize(PHONE);
  await tellUnreadable(page, wrong, 'at 320 px');
  await tellAudit(page, wrong, 'target-size', 'too small a target at 320 px');
  await page.setViewportSize(DESK);

  await page.emulateMedia({ colorScheme: 'dark' });
  await tellAudit(page, wrong, 'color-contrast', 'contrast in the dark');
  await page.emulateMedia({ colorScheme: 'light' });
}

async function tellAudit(page, wrong, rule, what) {
  for (const one of await page.evaluate(audit, [rule, '#storybook-root']))
    wrong.push(`${what}: ${one}`);
}

async function tellUnreadable(page, wrong, where) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  for (const one of await page.evaluate(unreadable)) wrong.push(`${one} ${where}`);
}
