import { css } from 'lit';

export const styles = css`
  .registration {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    align-items: flex-start;
  }
  .room {
    min-block-size: 4.6em;
  }
`;
