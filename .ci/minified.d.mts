import type { minifyHTMLLiterals } from 'minify-literals';

export function minified(code: string, fileName: string): ReturnType<typeof minifyHTMLLiterals>;
