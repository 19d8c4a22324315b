'use strict';
// Set-up and sign-in; shows the rest of the page to whoever is signed in, and sends the session's token with changes.
const door = { token: null, permissions: [] };

const call = async (address, options = {}) => {
  const headers = { ...options.headers };
  if (door.token) headers['X-CSRF-Token'] = door.token;
  const response = await fetch(address, { ...options, headers });
  const body = response.status === 204 ? null : await response.json();
  if (response.ok) return body;
  if (body.code === 'not-signed-in') show('signin');
  const mistakes = (body.mistakes ?? []).map((mistake) => `${mistake.place}: ${mistake.rule}`);
  throw new Error([body.detail, ...mistakes, body.remedy].join(' '));
};

const send = (address, method, body) =>
  call(address, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const show = (name) => {
  for (const part of ['setup', 'signin', 'desk']) document.getElementById(part).hidden = part !== name;
  document.querySelector(`#${name} input`)?.focus();
};

const enter = (session) => {
  door.token = session.csrfToken ?? null;
  door.permissions = session.permissions;
  document.getElementById('who').textContent = `${session.name}, ${session.role}`;
  document.getElementById('leave').hidden = !session.csrfToken;
  document.getElementById('new-part').hidden = !session.permissions.includes('makePlans');
  show('desk');
  document.dispatchEvent(new Event('signed-in'));
};

const onSubmit = (name, address, fields) =>
  document.querySelector(`#${name} form`).addEventListener('submit', async (event) => {
    event.preventDefault();
    const message = document.querySelector(`#${name} [role=status]`);
    message.textContent = '';
    const body = Object.fromEntries(fields.map((field) => [field, event.target.elements[field].value]));
    try {
      enter(await send(address, 'POST', body));
      event.target.reset();
    } catch (error) {
      message.textContent = error.message;
    }
  });

document.addEventListener('DOMContentLoaded', async () => {
  onSubmit('setup', '/v1/setup', ['code', 'login', 'name', 'password']);
  onSubmit('signin', '/v1/session', ['login', 'password']);
  document.getElementById('leave').addEventListener('click', async () => {
    await call('/v1/session', { method: 'DELETE' });
    location.reload();
  });
  const state = await call('/v1/setup');
  document.getElementById('openid').hidden = !state.openId;
  if (state.signedIn) enter(await call('/v1/session'));
  else show(state.needed ? 'setup' : 'signin');
});
