// Pagefind's script, as light as this site's search can use it.
import { minifySync, parseSync, Visitor } from 'vite';

/** What Pagefind's script does that this site has no use for, and what is there instead. */
const unused: Readonly<Record<string, string>> = {
  calculate_sub_results: '{return []}',
  build_excerpt: '{return {}}',
  calculate_excerpt_region: '{}',
  initSharedWorker: '{}',
  releaseSharedWorker: '{}',
  sendWorkerMessage: '{}',
  debouncedSearch: '{}',
  mergeIndex: '{}',
  set_ranking: '{}',
  destroy: '{}',
  initCleanup: '{}',
};

/**
 * Makes Pagefind's script light, and quiet: without its line breaks, long names, messages on the console, the
 * entrances that this site does not use and what stands behind them. What it cannot load it throws twice, once where
 * nobody can catch it.
 *
 * @throws Error when the script is not as this expects
 */
export function lightScript(script: string): string {
  const once = (text: string, pattern: RegExp, instead: string): string => {
    if (text.split(pattern).length !== 2) throw new Error(`pagefind.js does not hold ${pattern.source} once`);
    return text.replace(pattern, instead);
  };
  const quiet = once(
    script,
    /this\.init\(options2\?\.language\);/u,
    'this.init(options2?.language).catch(()=>{});',
  );
  const entrance = once(quiet, /export\s*\{[^}]*\bcreateInstance\b[^}]*\}/u, 'export{createInstance}');
  const { code, errors } = minifySync('pagefind.js', withoutUnused(entrance), {
    module: true,
    compress: { dropConsole: true },
  });
  if (errors.length > 0) throw new Error(`pagefind.js: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

/** Where a function's body stands in the script. */
interface Body {
  start: number;
  end: number;
}

/** Empties the functions and methods of a script that are not used. */
function withoutUnused(script: string): string {
  const bodies: (Body & { name: string })[] = [];
  const note = (name: string, body: Body | null): void => {
    if (body && Object.hasOwn(unused, name)) bodies.push({ name, start: body.start, end: body.end });
  };
  new Visitor({
    FunctionDeclaration: (node) => {
      note(node.id?.name ?? '', node.body);
    },
    MethodDefinition: ({ key, value }) => {
      if (key.type === 'Identifier') note(key.name, value.body);
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression') note(id.name, init.body);
    },
  }).visit(parseSync('pagefind.js', script).program);
  const missing = Object.keys(unused).filter((name) => !bodies.some((body) => body.name === name));
  if (missing.length > 0) throw new Error(`pagefind.js does not hold ${missing.join(', ')}`);
  return bodies
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, name }) => text.slice(0, start) + (unused[name] ?? '') + text.slice(end),
      script,
    );
}
