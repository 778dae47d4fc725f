import { eventually } from './eventually.js';
import { setAlarms } from './alarms.js';
import { loadCases } from './cases.js';

interface ScriptCase {
  readonly id: string;
  readonly payload: string;
  readonly category: string;
  readonly liveViaInnerHTML: { readonly chromium156: string };
}

const cases = await loadCases<ScriptCase>('xss.json');
/** What runs by itself, soon, and leaves this page where it is. */
const live = cases.filter(
  ({ payload, category, liveViaInnerHTML }) =>
    liveViaInnerHTML.chromium156 === 'executes' &&
    /^(self-firing|handler-sweep|mxss|attr-breakout)$/.test(category) &&
    /alert/.test(payload) &&
    !/top|parent|location/.test(payload),
);

// That nothing runs in the elements says something only if it would run elsewhere, and if we would hear of it.
describe('the same texts as plain markup', () => {
  if (live.length === 0) it.skip('are not there');

  it('run, and are heard', async () => {
    const frames = live.map(({ payload }) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const alarms = setAlarms(frame.contentWindow as Window & typeof globalThis);
      frame.contentDocument!.body.innerHTML = payload;
      return { frame, alarms };
    });
    const heard = () => frames.filter(({ alarms }) => alarms.ran.length > 0);
    // What waits for a visitor gets one.
    for (const { frame } of frames) {
      for (const element of frame.contentDocument!.querySelectorAll('*')) {
        for (const name of element.getAttributeNames())
          if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
      }
    }
    await eventually(() => heard().length > live.length * 0.75);
    for (const { frame, alarms } of frames.reverse()) {
      alarms.rest();
      frame.remove();
    }
  });
});
