'use strict';
// Lists plans, asks for new ones and follows them; text goes in as text, never as markup.
const byId = (id) => document.getElementById(id);
const make = (name, text, parent) => {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
};

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('');

const wordsFor = (plan) => {
  const progress = plan.progress;
  switch (plan.state) {
    case 'queued': return 'waits for its turn';
    case 'running': return !progress ? 'begins'
      : progress.served === undefined ? `${progress.seconds} s: ${progress.phase}`
      : `${progress.seconds} s: ${progress.served} services planned, ${progress.leftOut} left out, ${progress.evaluations.toLocaleString('en')} moves tried`;
    case 'done': return `${plan.served} of ${plan.visits} visits served${plan.interrupted ? ', ended early' : ''}`;
    case 'failed': return `${plan.problem.detail} ${plan.problem.remedy}`;
    default: return 'stopped before there was a plan';
  }
};

const actionsFor = (plan, item) => {
  const actions = make('div', '', item);
  actions.className = 'actions';
  if (plan.state === 'done') make('a', 'Open', actions).href = `/v1/plans/${plan.id}/page`;
  if (plan.state === 'queued' || plan.state === 'running')
    make('button', plan.state === 'queued' ? 'Cancel' : 'Stop and keep', actions).onclick = () =>
      call(`/v1/plans/${plan.id}`, { method: 'DELETE' }).then(refresh, tell);
};

const list = (plan) => {
  let item = byId(plan.id);
  if (!item) {
    item = make('li', '', byId('plans'));
    item.id = plan.id;
    byId('plans').prepend(item);
  }
  const hadFocus = item.contains(document.activeElement);
  item.replaceChildren();
  make('b', `${plan.agency}, ${plan.from === plan.to ? plan.from : `${plan.from} to ${plan.to}`}`, item);
  const words = make('small', `${plan.id} · ${plan.budget}, seed ${plan.seed} · ${wordsFor(plan)}`, item);
  words.className = plan.state;
  if (plan.state === 'running') make('progress', '', item).setAttribute('aria-label', 'Searching');
  actionsFor(plan, item);
  if (hadFocus) item.querySelector('a, button')?.focus();
  byId('none').hidden = true;
};

const followed = new Set();
const follow = (plan) => {
  if (followed.has(plan.id) || !['queued', 'running'].includes(plan.state)) return;
  followed.add(plan.id);
  let known = plan;
  const events = new EventSource(`/v1/plans/${plan.id}/events`);
  const progress = (event) => list(known = { ...known, state: 'running', progress: JSON.parse(event.data) });
  events.addEventListener('progress', progress);
  events.addEventListener('better', progress);
  events.addEventListener('state', (event) => {
    list(known = { ...known, ...JSON.parse(event.data) });
    if (!['queued', 'running'].includes(known.state)) events.close();
  });
};

const tell = (error) => { byId('message').textContent = error.message; };
const refresh = async () => {
  for (const plan of (await call('/v1/plans')).items.reverse()) {
    list(plan);
    follow(plan);
  }
};

byId('new').addEventListener('submit', async (event) => {
  event.preventDefault();
  byId('message').textContent = '';
  const body = { dataset: byId('dataset').value, seconds: Number(byId('seconds').value), seed: Number(byId('seed').value) };
  try {
    const plan = await call('/v1/plans', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() }, body: JSON.stringify(body) });
    list(plan);
    follow(plan);
  } catch (error) {
    tell(error);
  }
});

document.addEventListener('signed-in', () => {
  byId('dataset').replaceChildren();
  byId('plans').replaceChildren();
  followed.clear();
  if (door.permissions.includes('makePlans'))
    call('/v1/datasets').then((names) => names.forEach((name) => make('option', name, byId('dataset'))), tell);
  if (door.permissions.includes('readPlans')) refresh().catch(tell);
});
