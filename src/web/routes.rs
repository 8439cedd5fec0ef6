//! Every address of the service. Participant pages stand once per language, under its prefix (D16).

use actix_web::web::{self, ServiceConfig, post, resource};
use actix_web::{Route, guard};

use super::languages::Language;
use super::visit::handlers as visit;

/// What is read with GET, and asked about with HEAD (SECURITY 5).
fn get() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// Registers the participant's pages, the files they need, and what answers everything else.
pub fn participant(config: &mut ServiceConfig) {
    let at = |path: String, route| resource(path).route(route).default_service(web::to(visit::wrong_method));
    config.service(at("/assets/{file}".to_owned(), get().to(visit::asset)));
    config.service(at("/favicon.ico".to_owned(), get().to(visit::favicon)));
    config.service(at("/v/{slug}/media/{file}".to_owned(), get().to(visit::medium)));
    for language in Language::ALL {
        let under = |path: &str| language.link(path);
        let only = |path: &str, route| at(under(path), route);
        config
            .service(only("/", get().to(visit::home)))
            .service(
                resource(under("/v/{slug}"))
                    .route(get().to(visit::start))
                    .route(post().to(visit::step))
                    .default_service(web::to(visit::wrong_method)),
            )
            .service(only("/v/{slug}/{page:support|safety|answers|rights|languages}", get().to(visit::beside)))
            .service(
                resource(under("/v/{slug}/complaint"))
                    .route(get().to(visit::complaint_start))
                    .route(post().to(visit::complaint_step))
                    .default_service(web::to(visit::wrong_method)),
            )
            .service(only(
                "/v/{slug}/complaint/{page:support|safety|answers|rights|languages}",
                get().to(visit::complaint_beside),
            ))
            .service(
                resource(under("/c"))
                    .route(get().to(visit::return_start))
                    .route(post().to(visit::return_step))
                    .default_service(web::to(visit::wrong_method)),
            )
            .service(only("/r/{slug}", get().to(visit::results)))
            .service(only("/r/{slug}/earlier", get().to(visit::two_drafts)))
            .service(only("/r/{slug}/draft", get().to(visit::results_draft)))
            .service(only("/r/{slug}/{page:support|safety|answers|rights|languages}", get().to(visit::results_beside)))
            .service(only("/c/{page:support|safety|answers|rights|languages}", get().to(visit::beside_all)))
            .service(only("/{page:support|safety|answers|rights|languages}", get().to(visit::beside_all)))
            .service(
                resource(under("/exit"))
                    .route(get().to(visit::exit))
                    .route(post().to(visit::exit_form))
                    .default_service(web::to(visit::wrong_method)),
            );
    }
}
