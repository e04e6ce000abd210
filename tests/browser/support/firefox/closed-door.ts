import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Requests } from '../network.ts';

/**
 * A proxy that lets nothing through and writes down who knocked. WebDriver BiDi shows the requests of pages;
 * those of the extension's background, which belong to no page, would come here.
 */
export async function closedDoor(requests: Requests): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    requests.foreign.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requests.foreign.push(`https://${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
