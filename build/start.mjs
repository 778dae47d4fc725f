// Builds the demo with what it shows, serves both, says where, and opens it where there is a screen to open it on.
import { build, preview } from 'vite';

for (const mode of ['cdn', 'embed', 'frame-resizer', 'builder', 'demo'])
  await build({ mode, logLevel: 'error' });

const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const server = await preview({
  configFile: false,
  appType: 'mpa',
  preview: {
    // Whoever frames a page lets it read from anywhere.
    cors: { origin: '*' },
    open: hasScreen && !process.env.CI && process.stdout.isTTY && '/demo/',
    port: Number(process.env.PORT ?? 4173),
  },
});
console.log(`\n  The demo: ${server.resolvedUrls?.local[0]}demo/\n`);
