import { DESK, PHONE, withAxe } from './check-story.mjs';
import { audit, wide } from './in-page.mjs';

/**
 * Looks at a page of documentation: that it and the stories on it came to be, and that one can read it on a phone,
 * in the light and in the dark. The stories have checks of their own.
 */
export async function checkDocs(page) {
  const wrong = await cameToBe(page);
  await page.setViewportSize(PHONE);
  for (const scheme of ['light', 'dark']) {
    if (wrong.length > 0) break;
    if (scheme === 'dark') {
      // The theme of the pages is chosen when they are opened.
      await page.emulateMedia({ colorScheme: scheme });
      await page.reload();
      wrong.push(...(await cameToBe(page)));
    }
    await withAxe(page);
    const pale = await page.evaluate(audit, ['color-contrast', '#storybook-docs']);
    wrong.push(...pale.map((one) => `contrast in the ${scheme}: ${one}`));
    const tooWide = await page.evaluate(wide);
    if (tooWide) wrong.push(`${tooWide} px too wide at 320 px in the ${scheme}`);
  }
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  return { wrong, shown: [] };
}

/** Waits until all of it is there. */
async function cameToBe(page) {
  await page.waitForFunction(() => globalThis.storyEnd);
  const { status, message } = await page.evaluate(() => globalThis.storyEnd);
  if (status !== 'success') return [message];
  // Storybook's sign that a story is still to come.
  const isWhole = () => !document.querySelector('.sb-story > [role="status"]');
  await page.waitForFunction(isWhole);
  return [];
}
