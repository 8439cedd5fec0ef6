//! The table of staff routes: method, address, what is needed, and the handler. What is needed is read from the type of
//! the handler's first argument, so the table cannot say one thing and the page do another.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::http::header::HOST;
use actix_web::web::{self, ServiceConfig};
use actix_web::{Error, HttpRequest, HttpResponse, Route, guard};
use serde::de::DeserializeOwned;

use crate::domain::audit::Door;
use crate::web::context::WebContext;
use crate::web::limits::MOST_OF_STAFF_BODY;
use crate::web::page_error::PageError;
use crate::web::staff::forms::Protected;

use super::asker::{Asker, Call, Needs};
use super::fields::fields_of;
use super::recheck::{Carried, SignedInAsker, recheck};
use super::refusal::{Answer, Refusal};
use super::same_site;

type Context = web::Data<WebContext>;

/// One route.
#[derive(Clone)]
pub struct Row {
    /// GET (HEAD goes with it) or POST.
    pub method: Method,
    /// The address, with `{slug}` for the consultation.
    pub path: &'static str,
    /// What is needed.
    pub needs: Needs,
    /// The fields that its form has by its type; `None` for a page, and for a form that takes others beside them. From
    /// these a test knows which ids a form may carry (ACC-5).
    pub fields: Option<&'static [&'static str]>,
    route: Arc<dyn Fn() -> Route + Send + Sync>,
}

/// Every staff route.
#[derive(Clone, Default)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// Adds a page. Pages change nothing.
    #[must_use]
    pub fn page<A: Asker>(mut self, path: &'static str, handler: fn(&A) -> Answer) -> Self {
        let route = move || {
            let methods = guard::Any(guard::Get()).or(guard::Head());
            web::route().guard(methods).to(move |request: HttpRequest, context: Context| async move {
                answer::<A>(request, context, (false, path), move |asker, _| handler(asker)).await
            })
        };
        self.rows.push(Row { method: Method::GET, path, needs: A::NEEDS, fields: None, route: Arc::new(route) });
        self
    }

    /// Adds what a form is sent to. The form cannot be read before its token was checked.
    #[must_use]
    pub fn form<A, F>(mut self, path: &'static str, handler: fn(&A, F) -> Answer) -> Self
    where
        A: Asker,
        F: DeserializeOwned + Send + 'static,
    {
        let route = move || {
            type Sent<F> = Result<web::Form<Protected<F>>, Error>;
            web::post().to(move |request: HttpRequest, context: Context, sent: Sent<F>| async move {
                let is_own = same_site::is_own(&request, &context.public_address);
                let sent = sent.ok().filter(|_| is_own);
                answer::<A>(request, context, (true, path), move |asker, call| {
                    let form = sent.ok_or(PageError::Malformed)?.into_inner();
                    let vault = &call.service().vault;
                    let is_ours = |token: &str| vault.check_form_token(&asker.sign_in(), token).is_ok();
                    handler(asker, form.verify(is_ours).map_err(|_| PageError::Malformed)?)
                })
                .await
            })
        };
        let fields = fields_of::<F>();
        self.rows.push(Row { method: Method::POST, path, needs: A::NEEDS, fields, route: Arc::new(route) });
        self
    }

    /// Adds what a form is sent to whose act asks for a code that was given in the last five minutes, where `asks` says so
    /// (ACC-4, SECURITY 5). A page in between asks for one and carries what the form said.
    #[must_use]
    pub fn checked_form<A, F>(mut self, path: &'static str, handler: fn(&A, F) -> Answer, asks: fn(&F) -> bool) -> Self
    where
        A: SignedInAsker,
        F: DeserializeOwned + Send + 'static,
    {
        let route = move || {
            type Sent = Result<web::Form<Vec<(String, String)>>, Error>;
            web::post().to(move |request: HttpRequest, context: Context, sent: Sent| async move {
                let is_own = same_site::is_own(&request, &context.public_address);
                let sent = sent.ok().filter(|_| is_own);
                answer::<A>(request, context, (true, path), move |asker, call| {
                    let sent = sent.ok_or(PageError::Malformed)?.into_inner();
                    let vault = &call.service().vault;
                    let is_ours = |token: &str| vault.check_form_token(&asker.sign_in(), token).is_ok();
                    let carried = Carried::of(sent);
                    let fields = carried.form::<F>(is_ours)?;
                    match recheck(asker, &carried, asks(&fields))? {
                        Some(page) => Ok(page),
                        None => handler(asker, fields),
                    }
                })
                .await
            })
        };
        let fields = fields_of::<F>();
        self.rows.push(Row { method: Method::POST, path, needs: A::NEEDS, fields, route: Arc::new(route) });
        self
    }

    /// The rows, for the permission matrix.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Registers every route. Needs `web::Data<WebContext>`.
    pub fn configure(&self, config: &mut ServiceConfig) {
        let mut paths: Vec<&'static str> = Vec::new();
        for row in &self.rows {
            if !paths.contains(&row.path) {
                paths.push(row.path);
            }
        }
        for path in paths {
            let limit = web::FormConfig::default().limit(MOST_OF_STAFF_BODY);
            let resource = web::resource(path).app_data(limit).default_service(web::to(wrong_method));
            let routes = self.rows.iter().filter(|row| row.path == path).map(|row| (row.route)());
            config.service(routes.fold(resource, actix_web::Resource::route));
        }
    }
}

/// Finds out who asks, lets `work` draw the page on a worker thread, and sends it.
async fn answer<A: Asker>(
    request: HttpRequest,
    context: Context,
    (is_form, path): (bool, &'static str),
    work: impl FnOnce(&A, &Call) -> Answer + Send + 'static,
) -> HttpResponse {
    let call = Call::of(&request, context);
    let outsider = call.frame();
    if is_onion(&request) {
        return PageError::NotFound.staff_page(outsider);
    }
    let outcome = web::block(move || {
        let outcome = match A::find(&call) {
            Ok(asker) => work(&asker, &call).map_err(|refusal| Box::new((refusal, asker.frame()))),
            Err(refusal) => Err(Box::new((refusal, call.own_frame()))),
        };
        if let Err(refused) = &outcome
            && matches!(refused.0, Refusal::Error(PageError::Forbidden))
        {
            call.note_refusal(Door::route(is_form, path));
        }
        outcome
    });
    match outcome.await {
        Ok(Ok(drawn)) => drawn.into_response(),
        Ok(Err(refused)) => refused.0.into_response(request.method(), refused.1),
        Err(_) => Refusal::Error(PageError::Unavailable).into_response(request.method(), outsider),
    }
}

/// Staff pages are off on the onion address (D16).
fn is_onion(request: &HttpRequest) -> bool {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    crate::web::security_headers::is_onion(host.unwrap_or_default())
}

async fn wrong_method(request: HttpRequest, context: Context) -> HttpResponse {
    let error = if is_onion(&request) { PageError::NotFound } else { PageError::WrongMethod };
    error.staff_page(Call::of(&request, context).frame())
}
