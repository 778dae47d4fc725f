import { bare } from '../model/bare.js';

const { fetch: platformFetch } = globalThis;

/** Whether a server answers at all, even if the answer may not be read: tells CORS from a dead address. */
export async function isReachable(url: string): Promise<boolean> {
  try {
    await platformFetch(url, bare({ mode: 'no-cors', credentials: 'omit' } as const));
    return true;
  } catch {
    return false;
  }
}
