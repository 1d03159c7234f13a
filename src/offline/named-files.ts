/** A name with a hash before its ending, as the build writes it. */
const hashedName = /[\w.~@-]+\.[\w-]{8}\.[a-z0-9]+/gu;

/** The names of hashed files that stand in a page, a script or a style sheet. */
function namesIn(text: string): string[] {
  return text.match(hashedName) ?? [];
}

/**
 * The hashed files that some texts need: those they name, and those that these name in turn.
 *
 * @param texts pages
 * @param read gives the text of a file by its name, undefined where it is not kept
 * @returns names without folders
 */
export async function namedFiles(
  texts: readonly string[],
  read: (name: string) => Promise<string | undefined>,
): Promise<Set<string>> {
  const names = new Set(texts.flatMap(namesIn));
  // The set grows while it is walked through.
  for (const name of names) {
    for (const other of namesIn((await read(name)) ?? '')) names.add(other);
  }
  return names;
}
