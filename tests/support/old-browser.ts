/** Runs in a page before anything else and takes away what Chromium 90 or Safari 15 does not have. */
export function forgetNewFunctions(): void {
  const gone: readonly (readonly [of: unknown, names: readonly PropertyKey[]])[] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [Array, ['fromAsync']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Promise, ['try', 'withResolvers']],
    [
      Set.prototype,
      [
        'union',
        'intersection',
        'difference',
        'symmetricDifference',
        'isSubsetOf',
        'isSupersetOf',
        'isDisjointFrom',
      ],
    ],
    [Reflect.get(globalThis, 'Iterator'), ['from', 'concat']],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([].values())),
      ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
    ],
    [Crypto.prototype, ['randomUUID']],
    [AbortSignal, ['any', 'timeout']],
    [ReadableStream.prototype, ['values', Symbol.asyncIterator]],
    [Blob.prototype, ['bytes']],
    [Response.prototype, ['bytes']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [URL, ['canParse', 'parse']],
    [HTMLDialogElement.prototype, ['show', 'showModal', 'close', 'open', 'requestClose']],
    [HTMLElement.prototype, ['inert', 'showPopover', 'hidePopover', 'togglePopover', 'popover']],
    [HTMLFormElement.prototype, ['requestSubmit']],
    [HTMLInputElement.prototype, ['showPicker']],
    [
      globalThis,
      [
        'structuredClone',
        'requestIdleCallback',
        'scheduler',
        'CompressionStream',
        'DecompressionStream',
        'Highlight',
        'navigation',
      ],
    ],
  ];
  for (const [owner, names] of gone) {
    if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) continue;
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
}
