// In development a page is made anew each time. What asks for pages comes with the first sign of a reader; nothing is
// said when it fails, since the page then comes when the link is pressed.
if (import.meta.env.PROD)
  for (const event of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(
      event,
      (sign) =>
        void import('./prefetch-pages.ts')
          .then((code) => {
            code.followIntent(sign);
          })
          .catch(() => undefined),
      { passive: true },
    );
