import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { element as make } from '../ui/element.ts';

/** Where a dragged passage would go: in front of the one under the pointer, or behind it. */
type Edge = 'before' | 'after';

/** Lets a passage be dragged by its handle and others be dropped on it. @returns what ends it */
export function makeDraggable(element: HTMLElement, handle: HTMLElement, id: string): () => void {
  const stopDragging = draggable({
    element,
    dragHandle: handle,
    getInitialData: () => ({ draftItem: id }),
    onGenerateDragPreview: ({ nativeSetDragImage }) => {
      setCustomNativeDragPreview({
        nativeSetDragImage,
        render: ({ container }) => {
          const heading = element.querySelector('h2, h3')?.textContent ?? '';
          container.append(make('p', { class: 'desk-dragged' }, heading));
        },
      });
    },
    onDragStart: () => {
      element.dataset.dragging = '';
    },
    onDrop: () => {
      delete element.dataset.dragging;
    },
  });
  const mark = (edge: Edge | undefined): void => {
    if (edge === undefined) delete element.dataset.drop;
    else element.dataset.drop = edge;
  };
  const stopDropping = dropTargetForElements({
    element,
    canDrop: ({ source }) => typeof source.data.draftItem === 'string' && source.data.draftItem !== id,
    getData: ({ input }) => ({ draftItem: id, edge: edgeAt(element, input.clientY) }),
    getIsSticky: () => true,
    onDrag: ({ location }) => {
      mark(edgeAt(element, location.current.input.clientY));
    },
    onDragLeave: () => {
      mark(undefined);
    },
    onDrop: () => {
      mark(undefined);
    },
  });
  return () => {
    stopDragging();
    stopDropping();
  };
}

/**
 * Tells when a passage was dropped.
 *
 * @param onDrop gets the dragged passage, the one it was dropped on, and on which side of that
 * @returns what ends it
 */
export function watchDrops(onDrop: (id: string, target: string, edge: Edge) => void): () => void {
  return monitorForElements({
    onDrop: ({ source, location }) => {
      const { draftItem } = source.data;
      const data = location.current.dropTargets[0]?.data;
      const target = data?.draftItem;
      if (typeof draftItem !== 'string' || typeof target !== 'string') return;
      onDrop(draftItem, target, data?.edge === 'after' ? 'after' : 'before');
    },
  });
}

function edgeAt(element: HTMLElement, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}
