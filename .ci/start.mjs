// Serves the demo from the sources, says where, and opens it where there is a screen to open it on.
import { existsSync } from 'node:fs';
import { createServer } from 'vite';

if (!existsSync('demo/index.html')) {
  console.error('There is no demo/index.html to show.');
  process.exit(1);
}
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const server = await createServer({
  mode: 'demo',
  server: {
    open: hasScreen && !process.env.CI && process.stdout.isTTY,
    port: Number(process.env.PORT ?? 5173),
  },
});
await server.listen();
server.printUrls();
