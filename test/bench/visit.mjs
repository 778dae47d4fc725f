import { setTimeout as sleep } from 'node:timers/promises';
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1280, height: 800 };
/** A telephone of the middle class on a slow line. */
const CPU = 4;
const LATENCY = 150;
const BYTES_PER_SECOND = 1_600_000 / 8;
const TIMEOUT = 120_000;
/** A new window has work of its own, which must not be measured. */
const WINDOW = 1500;

/** Milliseconds a pointer stays on what it is about to press, and a finger on the button. */
const AIM = 300;
const PRESS = 100;

/** The thread is at rest once it worked less than this share of a while. */
const WHILE = 500;
const REST = 0.04;

async function throttle(cdp) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread has nothing left to do. */
async function settled(cdp) {
  let rests = 0;
  let before = (await metricsOf(cdp)).TaskDuration;
  for (let turn = 0; rests < 2 && turn < TIMEOUT / WHILE; turn++) {
    await sleep(WHILE);
    const { TaskDuration: now } = await metricsOf(cdp);
    rests = (now - before) * 1000 < WHILE * REST ? rests + 1 : 0;
    before = now;
  }
}

function inTime(promise, what) {
  const late = sleep(TIMEOUT, null, { ref: false }).then(() => {
    throw new Error(`${what} took longer than ${TIMEOUT / 1000} s`);
  });
  return Promise.race([promise, late]);
}

/** Clicks a theme's toggle as a visitor does. Milliseconds until the screen shows the wanted cards. */
async function click(page, theme, wanted) {
  const toggle = page.getByRole('button', { name: new RegExp(`^${theme}\\b`) });
  const { x, y, width, height } = await toggle.boundingBox();
  await page.evaluate((next) => window.bench.afterClick(next), wanted);
  // Else the answers to pointing and pressing would be counted among those to the click.
  await page.mouse.move(x + width / 2, y + height / 2);
  await sleep(AIM);
  await page.mouse.down();
  await sleep(PRESS);
  await page.mouse.up();
  return inTime(
    page.evaluate(() => window.bench.clicked),
    'the answer to a click',
  );
}

/**
 * Opens a page in a fresh profile, measures it until it rests, then clicks a theme and clicks it again.
 * @param spot where the cards are
 * @param all titles of all events, in order
 * @param theme its label, and the titles of its events
 * @param isThrottled whether processor and line are slowed down
 */
export async function visit(browser, { url, spot, lang, all, theme, isThrottled }) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: lang,
    timezoneId: 'Europe/Brussels',
  });
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (/^(error|warning)$/.test(message.type())) complaints.push(message.text());
    });
    const cdp = await context.newCDPSession(page);
    // Processor time, which other work on the machine does not lengthen.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (isThrottled) await throttle(cdp);

    const wanted = ({ titles }) => ({ titles: titles.slice(0, 50), total: titles.length });
    await page.addInitScript(probe, { spot, ...wanted(all) });
    await sleep(WINDOW);
    await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT });
    await inTime(
      page.evaluate(() => window.bench.loaded),
      'the first screen',
    );
    await settled(cdp);

    const seen = await page.evaluate(() => window.bench.seen);
    const before = await page.evaluate((at) => window.bench.requestsBefore(at), seen.firstCard);
    await cdp.send('HeapProfiler.collectGarbage');
    const metrics = await metricsOf(cdp);
    const toTheme = await click(page, theme.label, wanted(theme));
    await settled(cdp);
    const toAll = await click(page, theme.label, wanted(all));
    const durations = seen.longTasks.map(({ duration }) => duration);
    return {
      ...seen,
      ...before,
      thread: metrics.TaskDuration * 1000,
      script: metrics.ScriptDuration * 1000,
      layout: (metrics.LayoutDuration + metrics.RecalcStyleDuration) * 1000,
      blocked: durations.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...durations),
      heap: metrics.JSHeapUsedSize,
      nodes: metrics.Nodes,
      toTheme,
      toAll,
      complaints,
    };
  } finally {
    await context.close();
  }
}
