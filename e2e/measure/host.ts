import { serve } from '../../src/publish/serve.ts';

/** Serve a built site while `use` runs with the address of its server, which has no slash at the end. */
export async function hosted<T>(folder: string, base: string, use: (host: string) => Promise<T>): Promise<T> {
  const server = await serve({ folder, base, host: 'localhost', port: 0 });
  try {
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
    return await use(`http://localhost:${bound.port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
