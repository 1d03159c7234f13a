// In development a page is made anew each time. What asks for pages comes when the reader comes to the first link;
// nothing is said when it fails, since the page then comes when the link is pressed.
let code: Promise<typeof import('./prefetch-pages.ts')> | undefined;

if (import.meta.env.PROD)
  for (const event of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(event, (sign) => {
      const { target } = sign;
      const isLink = target instanceof Element && target.closest('a[href]');
      if (isLink && navigator.onLine) code ??= import('./prefetch-pages.ts');
      code?.then(
        ({ followIntent }) => {
          followIntent(sign);
        },
        () => undefined,
      );
    });
