# For campaigns that look at pages in Chromium, driven by Node.js. Participants' pages as served come to lie in $pages,
# LANGUAGE-NAME.html; pages drawn with plausible content, some of which no walk meets, in $target/look and its folder staff.
target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
pages=$target/pages tools=$target/tools/accessibility

# install_tools CAMPAIGN installs what drives the browser and looks at pages.
install_tools() {
    local program
    for program in node npm; do
        command -v "$program" >/dev/null || { echo "tests/campaign $1: needs $program (Debian packages: nodejs npm)" >&2; exit 2; }
    done
    if [ ! -d "$tools/node_modules/axe-core" ]; then
        npm install --silent --no-fund --no-audit --prefix "$tools" axe-core@4.14.1 playwright-core@1.64.1
    fi
}

# keep_pages CAMPAIGN [--again] keeps every page that the walks come to and the tests draw.
keep_pages() {
    install_tools "$1"
    if [ "${2:-}" != --again ]; then
        rm -rf "$pages" "$target/look"
        LINDEN_KEEP_PAGES=$pages tests/run walk
        # Pages on which the browser's own harness is tried are not Linden's.
        rm -f "$pages"/harness-*.html
        tests/run people_to_look_at
    fi
}
