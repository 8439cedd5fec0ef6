//! The participant's addresses: parse, one hop, draw. The same handler serves every language; the address says which.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpRequest, HttpResponse, web};

use crate::actions::end_visit::leave;
use crate::domain::ids::Slug;
use crate::domain::service::Country;
use crate::web::assets;
use crate::web::brake::{braked, braked_if};
use crate::web::compression::Taken;
use crate::web::context::WebContext;
use crate::web::drawn::Drawn;
use crate::web::extract::{FormError, StepForm};
use crate::web::frame::Frame;
use crate::web::languages::Language;
use crate::web::page_error::PageError;
use crate::web::staff::{StaffFrame, StaffLanguage};
use crate::web::steady::steady;
use crate::web::visit::journey::{self, JourneyError};
use crate::web::visit::{complaining, fields, leaving, playing, returning};
use crate::web::{reply, results};

/// The most fields any form may have; what one form can have is looked at when it is known (DESIGN 8).
const MOST_FIELDS: usize = 512;

type Context = web::Data<WebContext>;

impl From<JourneyError> for PageError {
    fn from(error: JourneyError) -> Self {
        match error {
            JourneyError::NotFound => Self::NotFound,
            JourneyError::Malformed => Self::Malformed,
            JourneyError::TooLarge => Self::TooLarge,
            JourneyError::Expired => Self::Expired,
            JourneyError::NotHere => {
                tracing::error!("a consultation is not served here: its key is missing");
                Self::Unavailable
            }
            JourneyError::Store(error) => Self::from_store(&error),
            JourneyError::Sealing(_) => Self::noted(&error),
            JourneyError::Drawing(_) => Self::noted(&error),
        }
    }
}

impl From<FormError> for PageError {
    fn from(error: FormError) -> Self {
        match error {
            FormError::Malformed => Self::Malformed,
            FormError::TooLarge => Self::TooLarge,
        }
    }
}

fn frame(context: &WebContext, request: &HttpRequest) -> Frame {
    let (language, path) = Language::split(request.path());
    let address = match path.strip_prefix("/v/").and_then(|rest| rest.split('/').next()) {
        Some(slug) if Slug::new(slug).is_ok() => format!("/v/{slug}"),
        _ if path.starts_with("/c") => "/c".to_owned(),
        _ => "/".to_owned(),
    };
    leaving::frame(context, language, &address)
}

/// Runs `work` on a worker thread and sends what it drew, or the calm page of its error.
async fn answer<F, E>(context: Context, request: HttpRequest, work: F) -> HttpResponse
where
    F: FnOnce(&WebContext) -> Result<Drawn, E> + Send + 'static,
    E: Into<PageError> + Send + 'static,
{
    let (shared, taken) = (context.clone(), Taken::by(&request));
    let outcome = web::block(move || work(&shared).map(|drawn| drawn.as_small_as(taken))).await;
    let error = match outcome {
        Ok(Ok(drawn)) => return drawn.into_response(),
        Ok(Err(error)) => error.into(),
        Err(_) => PageError::Unavailable,
    };
    error.page(frame(&context, &request))
}

fn slug_of(request: &HttpRequest) -> Result<Slug, JourneyError> {
    let named = request.match_info().get("slug").unwrap_or_default();
    Slug::new(named).map_err(|_| JourneyError::NotFound)
}

/// The country that the support page was asked for, `?country=IQ`.
fn country_of(request: &HttpRequest) -> Option<Country> {
    request.query_string().strip_prefix("country=").and_then(|country| Country::new(country).ok())
}

fn language_of(request: &HttpRequest) -> Language {
    Language::split(request.path()).0
}

async fn form_of(request: &HttpRequest, payload: web::Payload) -> Result<StepForm, FormError> {
    let parts = Multipart::new(request.headers(), payload);
    let form = StepForm::read(parts, MOST_FIELDS).await?;
    // What steers a step stands in a form once; two of a kind were put there by nobody's browser.
    let steering = [fields::STATE, fields::GO, fields::CODE, fields::TOKEN];
    if steering.iter().any(|name| form.all(name).nth(1).is_some()) { Err(FormError::Malformed) } else { Ok(form) }
}

/// `GET /`: the consultations that are listed and open.
pub async fn home(context: Context, request: HttpRequest) -> HttpResponse {
    let language = language_of(&request);
    answer(context, request, move |context| leaving::home(context, language)).await
}

/// `GET /v/{slug}`: the first page.
pub async fn start(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    answer(context, request, move |context| journey::start(context, language, &slug?)).await
}

/// `POST /v/{slug}`: one step of a visit.
pub async fn step(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    match form_of(&request, payload).await {
        Ok(form) => {
            let (shared, asked, gives) = (context.clone(), request.clone(), form.get(fields::CODE).is_some());
            let answer = answer(context, request, move |context| journey::advance(context, language, &slug?, &form));
            braked_if(gives, &shared, &asked, answer).await
        }
        Err(error) => PageError::from(error).page(frame(&context, &request)),
    }
}

/// `GET /v/{slug}/{page}`: support, safety, what happens to answers, languages.
pub async fn beside(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    let page = request.match_info().get("page").unwrap_or_default().to_owned();
    let country = country_of(&request);
    answer(context, request, move |context| journey::beside(context, language, &slug?, (&page, country))).await
}

/// `GET /v/{slug}/complaint`: the door of complaints (ACC-10).
pub async fn complaint_start(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    answer(context, request, move |context| complaining::start(context, language, &slug?)).await
}

/// `POST /v/{slug}/complaint`: one step. The time of one that finds out about a code tells nothing.
pub async fn complaint_step(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    match form_of(&request, payload).await {
        Ok(form) => {
            let (shared, asked, tells) = (context.clone(), request.clone(), complaining::tells_of_a_code(&form));
            let work = move |context: &WebContext| complaining::advance(context, language, &slug?, &form);
            let answer = answer(context, request, work);
            if tells { braked(&shared, &asked, steady(answer)).await } else { answer.await }
        }
        Err(error) => PageError::from(error).page(frame(&context, &request)),
    }
}

/// `GET /v/{slug}/complaint/{page}`: the pages beside, from the door.
pub async fn complaint_beside(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    let page = request.match_info().get("page").unwrap_or_default().to_owned();
    let country = country_of(&request);
    answer(context, request, move |context| complaining::beside(context, language, &slug?, (&page, country))).await
}

/// `GET /{page}` and `GET /c/{page}`: the same pages where no consultation is known.
pub async fn beside_all(context: Context, request: HttpRequest) -> HttpResponse {
    let language = language_of(&request);
    let path = Language::split(request.path()).1.to_owned();
    let country = country_of(&request);
    answer(context, request, move |context| leaving::beside_all(context, language, (&path, country))).await
}

/// `GET /c`: the page for those who come back.
pub async fn return_start(context: Context, request: HttpRequest) -> HttpResponse {
    let language = language_of(&request);
    answer(context, request, move |context| returning::start(context, language)).await
}

/// `POST /c`: one step of coming back. The time of one that finds out about a code tells nothing (CON-12).
pub async fn return_step(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    let language = language_of(&request);
    match form_of(&request, payload).await {
        Ok(form) => {
            let (shared, asked, tells) = (context.clone(), request.clone(), returning::tells_of_a_code(&form));
            let answer = answer(context, request, move |context| returning::advance(context, language, &form));
            if tells { braked(&shared, &asked, steady(answer)).await } else { answer.await }
        }
        Err(error) => PageError::from(error).page(frame(&context, &request)),
    }
}

/// `GET /r/{slug}`: what was published.
pub async fn results(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    answer(context, request, move |context| results::handlers::page(context, language, &slug?)).await
}

/// `GET /r/{slug}/earlier`: the draft beside the one that it follows (decision 0063).
pub async fn two_drafts(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    answer(context, request, move |context| results::earlier::page(context, language, &slug?)).await
}

/// `GET /r/{slug}/draft`: the draft, part by part, with what was published of each.
pub async fn results_draft(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    answer(context, request, move |context| results::handlers::draft(context, language, &slug?)).await
}

/// `GET /r/{slug}/{page}`: the pages beside, from results.
pub async fn results_beside(context: Context, request: HttpRequest) -> HttpResponse {
    let (language, slug) = (language_of(&request), slug_of(&request));
    let page = request.match_info().get("page").unwrap_or_default().to_owned();
    let country = country_of(&request);
    answer(context, request, move |context| results::handlers::beside(context, language, &slug?, (&page, country)))
        .await
}

/// `GET /exit`: leaving before there is state.
pub async fn exit(context: Context, request: HttpRequest) -> HttpResponse {
    let site = exit_site(&context, &request).await;
    HttpResponse::build(StatusCode::SEE_OTHER).insert_header(("location", site)).finish()
}

/// `POST /exit`: the visit ends on the server; the answer is the same whatever the token (D3).
pub async fn exit_form(context: Context, request: HttpRequest, payload: web::Payload) -> HttpResponse {
    let site = exit_site(&context, &request).await;
    if let Ok(form) = form_of(&request, payload).await {
        let shared = context.clone();
        let token = form.get(fields::TOKEN).unwrap_or_default().to_owned();
        let left = web::block(move || leave(&shared.service, &token)).await;
        if !matches!(left, Ok(Ok(()))) {
            tracing::error!("a visit could not be ended");
        }
    }
    let language = language_of(&request);
    let page = crate::web::visit::pages::ExitPage { language, site };
    reply::exit(&page).unwrap_or_else(|_| HttpResponse::NoContent().finish())
}

/// The country that the browser is set to, if it tells one: nobody is asked, and no address is looked up.
#[must_use]
pub fn country_set(request: &HttpRequest) -> Option<Country> {
    let wanted = request.headers().get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let tags = wanted.split(',').filter_map(|tag| tag.split(';').next()?.trim().rsplit_once('-'));
    tags.filter_map(|(_, region)| Country::new(region).ok()).next()
}

async fn exit_site(context: &Context, request: &HttpRequest) -> String {
    let language = language_of(request);
    let slug = request.query_string().strip_prefix("v=").and_then(|slug| Slug::new(slug).ok());
    let shared = context.clone();
    let country = country_set(request);
    let found = web::block(move || leaving::exit_site(&shared, language, country, slug.as_ref())).await;
    found.unwrap_or_else(|_| leaving::default_site(context))
}

/// `GET /assets/…`: the stylesheet, the script and the icon.
pub async fn asset(request: HttpRequest) -> HttpResponse {
    let found = assets::find(request.path());
    found.map_or_else(|| HttpResponse::NotFound().finish(), |asset| asset.reply(Taken::by(&request)))
}

/// Everything else.
pub async fn not_found(request: HttpRequest) -> HttpResponse {
    error_page(&request, &PageError::NotFound)
}

/// A method that an address does not take.
pub async fn wrong_method(request: HttpRequest) -> HttpResponse {
    error_page(&request, &PageError::WrongMethod)
}

/// What says that something cannot be done, as fits the address: a document for software, and else a page.
pub fn error_page(request: &HttpRequest, error: &PageError) -> HttpResponse {
    let Some(context) = request.app_data::<Context>() else { return HttpResponse::build(error.status()).finish() };
    let path = request.path();
    if path.starts_with("/api/") {
        return error.document();
    }
    if path == "/staff" || path.starts_with("/staff/") {
        let language = StaffLanguage::asked_by(request).unwrap_or_default();
        return error.staff_page(StaffFrame::outside(language, context.demonstration));
    }
    error.page(frame(context, request))
}

/// `GET /v/{slug}/media/{file}`: a recording or a picture, in pieces if a player asks for them (LNG-5).
pub async fn medium(context: Context, request: HttpRequest) -> HttpResponse {
    match playing::play(context.clone(), &request).await {
        Ok(Some(answer)) => answer,
        Ok(None) => PageError::NotFound.page(frame(&context, &request)),
        Err(()) => PageError::Unavailable.page(frame(&context, &request)),
    }
}

/// `GET /favicon.ico`, which some browsers ask for whatever the page says.
pub async fn favicon(request: HttpRequest) -> HttpResponse {
    assets::icon().reply(Taken::by(&request))
}
