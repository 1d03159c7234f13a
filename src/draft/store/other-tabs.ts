/** What another page did to storage. */
export interface StorageChange {
  area: unknown;
  /** null when all of storage was cleared */
  key: string | null;
  /** null when the key was removed */
  text: string | null;
}

/**
 * Listens to what other pages of this site do to storage.
 *
 * @param window undefined where there is none, and then nothing is heard
 * @returns ends that
 */
export function listenToOtherTabs(
  window: EventTarget | undefined,
  listener: (change: StorageChange) => void,
): () => void {
  const hear = (event: Event): void => {
    if (!('storageArea' in event && 'key' in event && 'newValue' in event)) return;
    const { storageArea, key, newValue } = event;
    listener({ area: storageArea, key: textOrNull(key), text: textOrNull(newValue) });
  };
  window?.addEventListener('storage', hear);
  return () => {
    window?.removeEventListener('storage', hear);
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
