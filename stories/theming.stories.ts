import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { draw } from './support/element.js';
import { tokenList } from './support/token-list.js';

const meta: Meta = { title: 'Guide/Live theming', tags: ['!autodocs'] };
export default meta;

/** Change a property and see what it does; copy the result as a style sheet. */
export const LiveTheming: StoryObj = {
  render: (_, { globals }) => {
    const stage = document.createElement('div');
    for (const layout of ['list', 'grid'])
      stage.append(draw('event-list')({ layout, limit: 2 }, { globals }));
    stage.prepend(draw('theme-filter')({}, { globals }));
    stage.prepend(tokenList(stage));
    return stage;
  },
};
