/*
 * Runs within an embed: the theme and the step that its address asks for, and its height, told to the page around it.
 * A plain script, since a sandboxed frame has no origin and may load no modules. Keeps nothing, asks nothing.
 */
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  var theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  var rows = [].slice.call(document.querySelectorAll('[data-step]'));
  var bar = document.querySelector('.embed-steps');
  var say = document.querySelector('.embed-steps [role="status"]');
  var step = Number(asked.get('step'));
  function show() {
    var row = rows[step - 1];
    rows.forEach(function (each) {
      each.hidden = Boolean(row) && each !== row;
    });
    say.textContent = row ? 'Step ' + step + ' of ' + rows.length : '';
    if (!row) {
      [].forEach.call(document.querySelectorAll('svg .far'), function (part) {
        part.classList.remove('far');
      });
      return;
    }
    var ends = [row.dataset.from, row.dataset.to];
    [].forEach.call(document.querySelectorAll('svg [data-flow], svg [data-actor], svg [data-event]'), function (part) {
      var near = part.dataset.actor ? ends.indexOf(part.dataset.actor) >= 0 : (part.dataset.flow || part.dataset.event) === row.dataset.step;
      part.classList.toggle('far', !near);
    });
  }
  if (bar && rows.length > 0) {
    [].forEach.call(bar.querySelectorAll('button'), function (button) {
      button.addEventListener('click', function () {
        var by = Number(button.dataset.by);
        step = by === 0 ? 0 : Math.min(rows.length, Math.max(1, (step || 0) + by));
        show();
      });
    });
    bar.hidden = false;
    if (!(Number.isInteger(step) && step >= 1 && step <= rows.length)) step = 0;
    show();
  }

  function tell() {
    if (parent !== window) parent.postMessage({ casebook: 'height', height: document.querySelector('[data-embed]').getBoundingClientRect().height }, '*');
  }
  addEventListener('message', function (event) {
    if (event.data && event.data.casebook === 'ask') tell();
  });
  new ResizeObserver(tell).observe(document.querySelector('[data-embed]'));
  tell();
})();
