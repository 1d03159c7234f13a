/**
 * Whether to load nothing that the reader did not ask for: the browser was told to save data, or the connection is as
 * slow as 2G. False where the browser does not say (Safari, Firefox).
 */
export function sparesNetwork(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null) return false;
  const type: unknown = Reflect.get(connection, 'effectiveType');
  return Reflect.get(connection, 'saveData') === true || type === '2g' || type === 'slow-2g';
}
