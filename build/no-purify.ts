/** What the classic script has in the place of DOMPurify, which would make it a quarter heavier. */
export default {
  sanitize(): never {
    throw new Error('The classic script leaves markup to browsers that clean it themselves.');
  },
};
