// Comfort and cover: every page works without this file. It keeps nothing, and reads no page as markup itself: the
// browser parses what it fetches (an XMLHttpRequest may, under Trusted Types).
(() => {
  'use strict';
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  // What it says by itself, in the language of the page: put here when the service starts.
  const allWords = {/* words */};
  const words = () => allWords[root.lang] ?? allWords.en ?? {};
  let left = false;

  // Leaving: blank for eyes and for screen readers first; the visit ends on the server; the neutral site takes the
  // place of this page, so that Back does not lead here.
  const blank = () => { root.className = 'gone'; document.title = '\u00a0'; };
  const endVisit = () => {
    const form = find('.bar form');
    if (!form) return;
    const fields = new FormData(form);
    if (!navigator.sendBeacon?.(form.action, fields)) fetch(form.action, { method: 'POST', body: fields, keepalive: true });
  };
  const leave = () => {
    const control = find('.leave');
    if (!control) return;
    const site = control.dataset.site || control.href || control.form.action;
    left = true;
    blank();
    try { endVisit(); } catch { /* nothing holds her up */ }
    document.body.replaceChildren();
    location.replace(site);
  };
  addEventListener('click', (event) => {
    if (!event.target.closest?.('.leave')) return;
    event.preventDefault();
    leave();
  });
  // A page kept for the Back button is blanked on the way out and fetched again on the way in.
  addEventListener('pagehide', blank);
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

  // Shift three times, each within five seconds of the last, with no other key between.
  let presses = 0;
  let alone = false;
  let forget = 0;
  const count = (pressed) => {
    presses = pressed;
    clearTimeout(forget);
    if (pressed) forget = setTimeout(count, 5000, 0);
    const dots = find('.dots');
    if (dots) dots.textContent = pressed ? '\u25cf'.repeat(pressed) + ' ' + (pressed === 1 ? words().twice : words().once) : '';
  };
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift') alone = alone || !event.repeat;
    else { alone = false; if (presses) count(0); }
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    if (presses === 2) leave();
    else count(presses + 1);
  });

  // The idle limit: said two minutes before, put off with one press, and then the page is emptied.
  let closesAt = 0;
  let watching = 0;
  const say = (text, button) => find('#rest').replaceChildren(text, ...(button ? [' ', button] : []));
  const close = () => {
    const { over, start } = words();
    left = true;
    try { endVisit(); } catch { /* it ends by itself */ }
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    const link = document.createElement('a');
    main.id = 'main';
    heading.textContent = over;
    heading.tabIndex = -1;
    link.textContent = start;
    link.href = location.pathname;
    link.className = 'btn alt';
    const ways = document.createElement('p');
    ways.className = 'acts';
    ways.append(link);
    main.append(heading, ways);
    // The way out stays; what belonged to the step goes.
    const bar = find('.bar');
    for (const gone of bar.querySelectorAll('#rest, [form=step]')) gone.remove();
    document.body.replaceChildren(bar, main);
    document.title = over;
    heading.focus();
  };
  const watch = () => {
    clearTimeout(watching);
    if (!closesAt || left) return;
    const rests = closesAt - Date.now();
    if (rests <= 0) { close(); return; }
    const box = find('#rest');
    if (rests <= 120000 && !box.querySelector('button')) {
      const more = document.createElement('button');
      more.className = 'btn sm';
      more.textContent = find('.time button').textContent;
      more.name = 'go';
      more.value = 'stay';
      more.setAttribute('form', 'step');
      say(words().soon, more);
    }
    watching = setTimeout(watch, rests > 120000 ? rests - 120000 : rests);
  };
  const restFromNow = () => {
    const minutes = Number(find('#rest')?.dataset.minutes);
    closesAt = minutes ? Date.now() + minutes * 60000 : 0;
    watch();
  };
  document.addEventListener('visibilitychange', watch);

  // Steps are fetched and put in the place of the one before: one entry in the history, so that Back leaves.
  let busy = false;
  let lost = false;
  const show = (page) => {
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    presses = 0;
    scrollTo({ top: 0, behavior: 'instant' });
    const first = find('[autofocus], #news') || find('h1');
    if (!first.hasAttribute('tabindex')) first.tabIndex = -1;
    first.focus({ preventScroll: first.tagName === 'H1' });
    restFromNow();
  };
  const post = (form, button) => {
    const pressed = document.createElement('input');
    Object.assign(pressed, { type: 'hidden', name: button.name, value: button.value });
    form.append(pressed);
    form.submit();
    pressed.remove();
  };
  const arrive = (request, form, button) => {
    const page = request.response;
    const state = page?.querySelector('#step [name=state]');
    if (state && request.status === 200 && button.value === 'stay' && form.elements.state) {
      // More time: what stands on the page stays as it is.
      form.elements.state.value = state.value;
      if (find('#rest button')) find('main').focus({ preventScroll: true });
      say(page.querySelector('.time span')?.textContent ?? '');
      restFromNow();
    } else if (page?.querySelector('h1') && (request.status < 500 || state)) {
      show(page);
    } else if (request.status && request.status < 500) {
      post(form, button);
    } else {
      // The next press goes the ordinary way; what was typed stands here still.
      lost = true;
      say(words().lost);
    }
  };
  addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    if (form.id !== 'step' || !button || lost || button.value.startsWith('download')) return;
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(form);
    fields.append(button.name, button.value);
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.timeout = 60000;
    request.onloadend = () => {
      busy = false;
      root.removeAttribute('aria-busy');
      if (!left) arrive(request, form, button);
    };
    busy = true;
    root.setAttribute('aria-busy', 'true');
    request.send(fields);
  });
  restFromNow();
})();
