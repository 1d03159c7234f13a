interface Takers {
  onFile: (file: File) => void;
  onPaste: (html: string, text: string) => void;
}

/** Pasted outside of any field, a few words are a slip, not a plan. */
const shortestPaste = 30;

/**
 * Watches the page for files that are dropped on it and for text that is pasted outside of any field.
 *
 * @returns what stops the watching
 */
export function watchFiles({ onFile, onPaste }: Takers): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const onDragOver = (event: DragEvent): void => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    // Otherwise the browser leaves the page to show the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };
  const onDrop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  const onAnyPaste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event;
    if (
      !clipboardData ||
      (target instanceof Element && target.closest('input, textarea, select, [contenteditable]'))
    )
      return;
    const file = clipboardData.files[0];
    const text = clipboardData.getData('text/plain');
    if (text.trim().length >= shortestPaste) onPaste(clipboardData.getData('text/html'), text);
    else if (file) onFile(file);
    else return;
    event.preventDefault();
  };
  document.addEventListener('dragover', onDragOver);
  document.addEventListener('drop', onDrop);
  document.addEventListener('paste', onAnyPaste);
  return () => {
    document.removeEventListener('dragover', onDragOver);
    document.removeEventListener('drop', onDrop);
    document.removeEventListener('paste', onAnyPaste);
  };
}
