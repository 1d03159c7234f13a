/** The link to be copied by hand, and what it means to pass it on. */
export function ShareLinkField({ link }: { link: string }) {
  return (
    <label class="desk-link">
      分享链接：全文都写在链接里，不经过服务器；谁拿到链接，谁就能看到全文。
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
