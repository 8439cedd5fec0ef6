//! What is the same for everybody travels as small as the browser takes it, and arrives as it is.

use linden::web::assets;

use crate::support::engine::Engine;
use crate::support::house::House;
use crate::support::participant::Participant;

/// Keeps LNG-7, D9: a page that shows nothing of hers, and the files beside it, are compressed for whoever unpacks them; the same
/// arrives, whatever a browser takes, and a cache between is told of the difference.
#[test]
fn lng_7_what_is_the_same_for_everybody_travels_small_and_arrives_whole() {
    let house = House::open(Engine::Sqlite);
    let served = house.serve();
    let pages = ["/v/7k2m", "/ar/v/7k2m/support", "/uk/v/7k2m/answers"].map(str::to_owned);
    let files = assets::all().map(|asset| asset.address.clone());
    for path in pages.into_iter().chain(files) {
        let plain = Participant::at(&served, &path).open().expect(200);
        let small = Participant::with_compression(&served, &path).open().expect(200);
        let noise = |text: &str| text.split("name=\"token\"").next().unwrap().to_owned();
        assert_eq!(noise(&plain.text), noise(&small.text), "{path}");
        assert!(plain.headers.get("content-encoding").is_none_or(|how| how == "identity"), "{path}");
        assert_eq!(small.headers["content-encoding"], "br", "{path}");
        let told = small.headers.get_all("vary").iter().filter(|on| on.to_str().unwrap().contains("accept-encoding"));
        assert_eq!(told.count(), 1, "{path}: {:?}", small.headers);
        assert!(small.sent < plain.sent, "{path}: {} of {}", small.sent, plain.sent);
    }
}
