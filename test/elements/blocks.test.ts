import { expect } from '@open-wc/testing';
import { Blocks } from '../../src/elements/event-list/blocks.js';

describe('blocks of a long list', () => {
  const bounds = (blocks: Blocks, count: number) =>
    [...blocks.of(count)].map(({ from, until }) => `${from}–${until}`).join(' ');
  const filled = (blocks: Blocks, count: number) =>
    [...blocks.of(count)].filter(({ isFilled }) => isFilled).map(({ from }) => from);

  for (const [count, expected] of [
    [0, ''],
    [1, '0–1'],
    [12, '0–12'],
    [13, '0–12 12–13'],
    [150, '0–12 12–36 36–86 86–136 136–150'],
  ] as const)
    it(`hold ${count} cards, each twice those before it, fifty at most`, () => {
      expect(bounds(new Blocks(), count)).to.equal(expected);
    });

  it('begin with what the screen shows after a choice, then come to twelve', () => {
    const blocks = new Blocks();
    blocks.reset(3.7);
    expect(bounds(blocks, 40)).to.equal('0–3 3–12 12–36 36–40');
    expect(filled(blocks, 40)).to.deep.equal([0]);
    blocks.fillFirst();
    expect(filled(blocks, 40)).to.deep.equal([0, 3]);
  });

  it('begin with twelve on the largest screen', () => {
    const blocks = new Blocks();
    blocks.reset(80);
    expect(bounds(blocks, 20)).to.equal('0–12 12–20');
  });

  it('forget what was filled after a choice', () => {
    const blocks = new Blocks();
    blocks.fillAll(100);
    blocks.reset(12);
    expect(filled(blocks, 100)).to.deep.equal([0]);
  });

  for (const [position, block] of [
    [11, 0],
    [12, 12],
    [35, 12],
    [36, 36],
    [90, 86],
  ] as const)
    it(`fill the one around position ${position}`, () => {
      const blocks = new Blocks();
      blocks.fillAround(position);
      expect(filled(blocks, 200)).to.deep.equal(block === 0 ? [0] : [0, block]);
    });

  it('reach as far as none is missing', () => {
    const blocks = new Blocks();
    blocks.fill(36);
    expect(blocks.reach(200)).to.equal(12);
    blocks.fill(12);
    expect(blocks.reach(200)).to.equal(86);
    blocks.fillAll(200);
    expect(blocks.reach(200)).to.equal(200);
    expect(blocks.reach(0)).to.equal(0);
  });
});
