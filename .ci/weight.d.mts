export function weightOf(text: string): number;
