import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFile } from '../../scripts/pack-file.mjs';
import { siteFiles } from './site.ts';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What every server says with every answer, to protect readers. */
export const protecting = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** A folder of its own for a server: `site/` in it is the built site, packed. */
export interface ServedFolder {
  /** absolute */
  work: string;
  remove: () => void;
}

/**
 * Copies the built site to where a server may read it, and packs its files.
 *
 * @param name of the server, for the name of the folder
 * @param isPacked which files, by their addresses: to pack all takes a minute
 */
export async function servedFolder(
  name: string,
  isPacked: (path: string) => boolean = () => true,
): Promise<ServedFolder> {
  const work = mkdtempSync(join(tmpdir(), `gonghui-${name}-`));
  // Servers read as users of their own.
  chmodSync(work, 0o755);
  // A symbolic link would do, but packed files must not come to stand in dist/.
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  cpSync(dist, join(work, 'site'), { recursive: true, preserveTimestamps: true });
  for (const path of siteFiles().filter(isPacked)) await packFile(join(work, 'site', path));
  return {
    work,
    remove: () => {
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** Asks a server on this machine. @throws what the connection broke with */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .once('error', reject)
      .end();
  });
}

/**
 * Starts a server and waits until it answers.
 *
 * @param packages of Debian that bring it, said when it is not there
 * @throws Error with what the server said, when it has not answered after ten seconds
 */
export async function startServer(
  command: string,
  args: readonly string[],
  port: number,
  packages: string,
): Promise<ChildProcess> {
  // Debian keeps them where only administrators look.
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  server.once('error', (error) => {
    said = `${command} 没有启动，先装上：apt-get install ${packages} / ${error.message}`;
  });
  server.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answered) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`${command} does not answer: ${said}`);
}
