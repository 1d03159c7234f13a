import { href } from '../../vocabulary/paths.ts';
import { Icon } from '../ui/Icon.tsx';

/** Leads to the page on which a draft is compared with what the union above asks for. */
export function NoticeLink({ draftId }: { draftId: string }) {
  return (
    <a class="desk-tool" href={`${href('/draft/notice/')}?draft=${draftId}`}>
      <Icon name="compare" />
      对照上级通知
    </a>
  );
}
