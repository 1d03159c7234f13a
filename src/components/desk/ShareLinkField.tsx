/** The link to be copied by hand, and what it means to pass it on. */
export function ShareLinkField({ link }: { link: string }) {
  return (
    <label class="desk-link">
      分享链接：链接里就是全文，谁拿到谁能看；不经过服务器，收不回来。
      <input
        readOnly
        value={link}
        data-share-link
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
      />
    </label>
  );
}
