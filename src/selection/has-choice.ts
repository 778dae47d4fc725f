/** Whether the page's address may say what the visitor chose: before a reload, or before the link was sent. */
export const hasChoice = () => /[?&;]regio-/.test(location.search);
