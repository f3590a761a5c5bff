/*
 * The theme that a reader chose on this device. It runs before the page is drawn, so that none flashes in another; it is
 * no module, since a module waits for the page.
 */
(() => {
  const key = 'casebook.theme';
  const themes = ['system', 'light', 'dark'];
  let theme = 'system';
  try {
    theme = themes.find((each) => each === localStorage.getItem(key)) ?? theme;
  } catch {
    // Where nothing can be kept, a choice lasts as long as its page.
  }
  const show = () => {
    document.documentElement.dataset.theme = theme;
    document.querySelectorAll('meta[name="theme-color"]').forEach((meta, index) => {
      const own = themes[index + 1];
      meta.setAttribute(
        'media',
        theme === 'system' ? `(prefers-color-scheme: ${own})` : own === theme ? 'all' : 'not all',
      );
    });
    const now = document.querySelector('.theme b');
    if (now) now.textContent = theme;
  };
  show();
  document.addEventListener('DOMContentLoaded', show);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('.theme')) return;
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
    try {
      localStorage.setItem(key, theme);
    } catch {
      // As above.
    }
    show();
  });
})();
