import { site } from './site.ts';

const host = '127.0.0.1';
const port = Number(process.env['COLAB_DEMO_PORT'] ?? 8720);
const api = process.env['COLAB_API_ORIGIN'] ?? 'http://127.0.0.1:8710';

const app = await site(api);
try {
  await app.listen({ host, port });
} catch (cause) {
  const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is taken, so the demo cannot start there. Stop what uses it, or set COLAB_DEMO_PORT to a free port.`
      : `The demo could not start: ${String(cause)}`,
  );
  process.exit(1);
}
console.log(`Demo: http://${host}:${port}/`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void app.close().then(() => process.exit(0)));
