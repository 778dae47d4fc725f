export function prepare(code: string): string | null;
