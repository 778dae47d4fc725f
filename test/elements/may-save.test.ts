import { expect } from '@open-wc/testing';
import { maySave } from '../../src/elements/add-to-calendar/may-save.js';

/** A window in a frame of this page. */
function windowIn(sandbox: string | null, parent: Window = window): Window {
  const frame = parent.document.createElement('iframe');
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.title = 'Events';
  parent.document.body.append(frame);
  return frame.contentWindow!;
}

describe('a calendar file is said to be on its way', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('on a page, and in a frame without a sandbox', () => {
    expect(maySave()).to.equal(true);
    expect(maySave(windowIn(null))).to.equal(true);
  });

  it('in a sandbox only if that lets files be saved', () => {
    expect(maySave(windowIn('allow-scripts allow-same-origin'))).to.equal(false);
    expect(maySave(windowIn('allow-scripts allow-same-origin allow-popups'))).to.equal(false);
    expect(maySave(windowIn('allow-scripts allow-same-origin allow-downloads'))).to.equal(true);
  });

  it('in a frame only if no sandbox around it forbids that', () => {
    const inside = windowIn(null, windowIn('allow-scripts allow-same-origin'));
    expect(maySave(inside)).to.equal(false);
  });

  it('never where nobody can know what the sandbox allows', () => {
    const { navigator } = window;
    expect(maySave({ origin: 'null', frameElement: null, navigator } as never)).to.equal(false);
  });
});
