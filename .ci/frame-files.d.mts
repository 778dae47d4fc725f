export function frameFile(
  path: string,
): Promise<{ readonly body: string; readonly type: string } | undefined>;
