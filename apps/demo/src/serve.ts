import { offlineSite } from './offline.ts';
import { site } from './site.ts';

const host = '127.0.0.1';
const port = Number(process.env['COLAB_DEMO_PORT'] ?? 8720);
const isOffline = process.argv.includes('--offline') || process.env['COLAB_DEMO_OFFLINE'] === '1';

try {
  const app = isOffline
    ? await offlineSite({ fail: process.env['COLAB_DEMO_FAIL'], latency: process.env['COLAB_DEMO_LATENCY'] })
    : await site(process.env['COLAB_API_ORIGIN'] ?? 'http://127.0.0.1:8710');
  await app.listen({ host, port });
  console.log(`Demo: http://${host}:${port}/${isOffline ? ' (offline: the answers are the contract’s examples)' : ''}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void app.close().then(() => process.exit(0)));
} catch (cause) {
  const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is taken, so the demo cannot start there. Stop what uses it, or set COLAB_DEMO_PORT to a free port.`
      : `The demo could not start: ${String(cause)}`,
  );
  process.exit(1);
}
