import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './real-server.ts';

/** The settings of `deploy/gonghui.conf`, as they stand in the file. */
export const deployed = readFileSync(new URL('../../deploy/gonghui.conf', import.meta.url), 'utf8');

/** A server of nginx: its settings, the folder they name, the folder it shall serve instead, the port it shall have. */
export interface NginxServer {
  settings: string;
  root: string;
  folder: string;
  port: number;
}

/**
 * Starts Debian's nginx with some servers and waits until the first answers.
 *
 * @param work a folder of its own, absolute
 * @throws Error with what nginx said, when it does not answer; when settings name another folder than `root`
 */
export async function startNginx(work: string, servers: readonly NginxServer[]): Promise<ChildProcess> {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    'include /etc/nginx/modules-enabled/*.conf;',
    'daemon off;',
    `pid ${join(work, 'pid')};`,
    'error_log stderr;',
    'events {}',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${join(work, name)};`),
    ...servers.map(placed),
    '}',
  ];
  const file = join(work, 'nginx.conf');
  writeFileSync(file, main.join('\n'));
  const args = ['-e', 'stderr', '-c', file];
  return startServer('nginx', args, servers[0]?.port ?? 0, 'nginx libnginx-mod-http-brotli-static');
}

/** Its settings with its own folder and port. */
function placed({ settings, root, folder, port }: NginxServer): string {
  const changed = settings
    .replace(/^#.*$/gmu, '')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace(`root ${root};`, `root ${folder};`);
  if (changed.includes('/srv/')) throw new Error(`the settings serve another folder than ${root}`);
  return changed;
}
