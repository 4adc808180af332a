// Runs before the first paint, and on any browser: no syntax younger than 2009 here.
;(function () {
  var root = document.documentElement
  function kept(name) {
    try {
      return localStorage.getItem(name)
    } catch (e) {
      return null
    }
  }

  // The reader's choices, so that the page does not change its face once the application starts.
  var scheme = kept('mantine-color-scheme-value') || 'auto'
  var dark =
    scheme === 'dark' || (scheme === 'auto' && window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  if (kept('text') === 'large') root.setAttribute('data-text', 'large')
  if (kept('language') === 'en') root.setAttribute('lang', 'en')

  // Below the floor (no cascade layers: Chromium < 99), or when a script does not arrive, a plain page instead of a white one.
  var shown = false
  function plain() {
    var page = document.getElementById('plain')
    if (shown || !page || document.getElementById('root').firstChild) return
    shown = true
    page.removeAttribute('hidden')
    page.style.cssText = 'max-width:40em;margin:0 auto;padding:16px;line-height:1.65'
    fill(document.getElementById('plain-content'))
  }
  function fill(place) {
    var shared = /^\/(needs|offers)\/([0-9a-f-]{36})/.exec(location.pathname)
    var request = new XMLHttpRequest()
    request.open('GET', '/api/v1/' + (shared ? shared[1] + '/' + shared[2] : 'needs?limit=20'))
    request.onload = function () {
      if (request.status !== 200) return
      var answer = JSON.parse(request.responseText)
      var listings = answer.items || [answer]
      for (var i = 0; i < listings.length; i++) show(place, listings[i])
    }
    request.send()
  }
  function show(place, listing) {
    line(place, 'h2', (listing.side === 'NEED' ? '需要：' : '可提供：') + listing.title)
    var quantity = listing.quantity || {}
    if (quantity.raw) line(place, 'p', '数量：' + quantity.raw)
    line(place, 'p', '地点：' + listing.territory.name)
    line(
      place,
      'p',
      '单位：' + listing.participant.name + '（联系：请向当地村委会、乡镇或县里的对接窗口说出这条信息的标题）',
    )
    line(place, 'p', '有效期至：' + listing.validUntil)
    if (listing.text) line(place, 'p', listing.text)
  }
  function line(place, tag, words) {
    var element = document.createElement(tag)
    element.appendChild(document.createTextNode(words))
    place.appendChild(element)
  }
  if (!('CSSLayerBlockRule' in window)) window.addEventListener('load', plain)
  window.addEventListener(
    'error',
    function (event) {
      if (event.target && event.target.tagName === 'SCRIPT') setTimeout(plain, 0)
    },
    true,
  )
  // A start that fails for a reason nobody foresaw.
  window.addEventListener('load', function () {
    setTimeout(plain, 15000)
  })
})()
