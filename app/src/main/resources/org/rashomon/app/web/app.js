// What the server can't do: keep the place when a story is swapped, and rest while nobody looks.
(() => {
  'use strict';

  // The reader who asked for what is new is led to it.
  document.addEventListener('htmx:afterSwap', event => {
    const news = event.detail.target?.id === 'story' && document.getElementById('news');
    if (news) {
      news.focus();
    }
  });

  // Browsers keep six connections to a server; tabs that nobody sees give theirs back.
  document.addEventListener('visibilitychange', () => {
    const live = document.querySelector('[sse-connect]');
    if (live) {
      htmx.trigger(live, document.hidden ? 'htmx:beforeCleanupElement' : 'htmx:afterProcessNode');
    }
  });
})();
