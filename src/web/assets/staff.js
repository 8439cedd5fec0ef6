// Passkeys, and the code that a link from a mail carries behind its '#': pages of staff work without this file, with the code
// of an app. It keeps nothing and sends nothing by itself.
(() => {
  'use strict';
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

  // What the service asks, in the form that browsers take.
  const asked = (options) => {
    const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
    const question = { ...options, challenge: bytes(options.challenge) };
    if (options.user) question.user = { ...options.user, id: bytes(options.user.id) };
    if (options.allowCredentials) question.allowCredentials = named(options.allowCredentials);
    if (options.excludeCredentials) question.excludeCredentials = named(options.excludeCredentials);
    return { publicKey: question };
  };
  // What the authenticator answered, in the form that the service takes.
  const answered = ({ id, rawId, type, response }) => {
    const parts = {};
    for (const part of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
      if (part in response) parts[part] = response[part] && text(response[part]);
    }
    return JSON.stringify({ id, rawId: text(rawId), type, response: parts, extensions: {} });
  };

  const use = async (part) => {
    const form = part.closest('form');
    const said = part.querySelector('[role=status]');
    const [button] = part.getElementsByTagName('button');
    if (part.dataset.passkey === 'create' && !form.reportValidity()) return;
    said.textContent = part.dataset.waiting;
    button.disabled = true;
    try {
      const question = asked(JSON.parse(part.dataset.options));
      const given = await navigator.credentials[part.dataset.passkey](question);
      form.elements[part.dataset.field].value = answered(given);
      form.submit();
    } catch {
      said.textContent = part.dataset.stopped;
      button.disabled = false;
    }
  };
  if (window.PublicKeyCredential && navigator.credentials) {
    for (const part of document.querySelectorAll('[data-passkey]')) {
      part.hidden = false;
      part.addEventListener('click', (event) => { if (event.target.closest('button')) use(part); });
    }
    for (const without of document.querySelectorAll('[data-without]')) without.hidden = true;
  }

  // The code of a link goes into its field, and out of the address.
  const code = document.querySelector('[data-linked] [name=code]');
  if (code && location.hash.length > 40) {
    code.value = location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
  }
})();
