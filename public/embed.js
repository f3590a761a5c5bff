/* Casebook embeds: gives each frame the height its page asks for, and hides the quotation that stood in for it. */
(function () {
  var frames = function () {
    return [].slice.call(document.querySelectorAll('iframe[src*="/embed/"]'));
  };
  addEventListener('message', function (event) {
    var said = event.data;
    if (!said || said.casebook !== 'height' || !(said.height > 0 && said.height < 20000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      frame.style.height = Math.ceil(said.height) + 'px';
      var quote = frame.previousElementSibling;
      if (quote && quote.className === 'casebook-quote') quote.hidden = true;
    });
  });
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ casebook: 'ask' }, '*');
  });
})();
